package fr.monjob.profile.cv.upload;

/**
 * One file of a zip archive, as its central directory declares it.
 *
 * @param headerStart where its own header begins in the archive
 * @param dataStart where its packed bytes begin
 */
record ZipMember(
        String name, int flags, int method, int headerStart, int dataStart, int packedSize, int size, int unixMode) {

    private static final int STORED = 0;
    private static final int ENCRYPTED = 1;
    private static final int UNIX_FILE_TYPE = 0xF000;
    private static final int UNIX_SYMBOLIC_LINK = 0xA000;

    /** Whether it lies there as it is. */
    boolean isStored() {
        return method == STORED;
    }

    boolean isEncrypted() {
        return (flags & ENCRYPTED) != 0;
    }

    /** Whether unpacking it could write outside of its folder. */
    boolean leavesItsFolder() {
        return name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf(':') >= 0
                || ("/" + name + "/").contains("/../")
                || (unixMode & UNIX_FILE_TYPE) == UNIX_SYMBOLIC_LINK;
    }

    int dataEnd() {
        return Math.addExact(dataStart, packedSize);
    }
}
