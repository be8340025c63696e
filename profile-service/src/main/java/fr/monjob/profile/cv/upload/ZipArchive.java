package fr.monjob.profile.cv.upload;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** A zip archive in memory that declares no more than a CV needs, and is held to what it declares. */
final class ZipArchive {

    private static final long MOST_BYTES_UNPACKED = 25L * 1024 * 1024;
    private static final long MOST_UNPACKED_TO_PACKED = 100;
    /** Below this a member may be nothing but spaces. */
    private static final int SMALL_MEMBER = 64 * 1024;

    private static final int DEFLATED = 8;

    private final byte[] file;
    private final List<ZipMember> members;

    private ZipArchive(byte[] file, List<ZipMember> members) {
        this.file = file;
        this.members = members;
    }

    /** @throws CvRejectedException when it is none, or too much, or locked, or to be read in two ways */
    static ZipArchive open(byte[] file) {
        List<ZipMember> members = new ZipDirectory(ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN)).read();
        if (members.stream().anyMatch(ZipMember::leavesItsFolder)) {
            throw new CvRejectedException(CvRejection.UNREADABLE);
        }
        if (members.stream().anyMatch(ZipMember::isEncrypted)) {
            throw new CvRejectedException(CvRejection.ENCRYPTED);
        }
        boolean unfolds = members.stream()
                .anyMatch(member ->
                        member.size() > SMALL_MEMBER && member.size() > MOST_UNPACKED_TO_PACKED * member.packedSize());
        if (unfolds || members.stream().mapToLong(ZipMember::size).sum() > MOST_BYTES_UNPACKED) {
            throw new CvRejectedException(CvRejection.TOO_COMPLEX);
        }
        return new ZipArchive(file, members);
    }

    List<ZipMember> members() {
        return members;
    }

    Optional<ZipMember> findMember(String name) {
        return members.stream().filter(member -> member.name().equals(name)).findFirst();
    }

    /**
     * Unpacks a member.
     *
     * @throws CvRejectedException when it has not exactly the size that it declares
     */
    byte[] unpack(ZipMember member) {
        if (member.isStored() && member.size() == member.packedSize()) {
            return Arrays.copyOfRange(file, member.dataStart(), member.dataEnd());
        }
        if (member.method() != DEFLATED) {
            throw new CvRejectedException(CvRejection.UNREADABLE);
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(file, member.dataStart(), member.packedSize());
            byte[] content = new byte[member.size()];
            int length = 0;
            int more;
            do {
                more = inflater.inflate(content, length, content.length - length);
                length += more;
            } while (more > 0);
            if (length < content.length) {
                throw new CvRejectedException(CvRejection.UNREADABLE);
            }
            if (inflater.inflate(new byte[1]) > 0 || !inflater.finished()) {
                throw new CvRejectedException(CvRejection.TOO_COMPLEX);
            }
            return content;
        } catch (DataFormatException e) {
            throw new CvRejectedException(CvRejection.UNREADABLE);
        } finally {
            inflater.end();
        }
    }
}
