package fr.monjob.profile.cv.upload;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Reads the central directory of a zip archive and compares it with the members' own headers: they must agree, follow each
 * other from the first byte on and leave no room between them, so that a reader which goes by the headers sees the same.
 */
final class ZipDirectory {

    /** A word processor's file has ten to fifty. */
    static final int MOST_MEMBERS = 500;

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int HEADER_SIGNATURE = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int HEADER_LENGTH = 30;
    /** Sizes that follow the data, in their longest form. */
    private static final int LONGEST_DESCRIPTOR = 24;

    private final ByteBuffer file;

    ZipDirectory(ByteBuffer file) {
        this.file = file;
    }

    List<ZipMember> read() {
        try {
            return readMembers();
        } catch (IndexOutOfBoundsException | IllegalArgumentException | ArithmeticException e) {
            throw new CvRejectedException(CvRejection.UNREADABLE);
        }
    }

    private List<ZipMember> readMembers() {
        int end = findEnd(file);
        require(end >= 0);
        int count = file.getShort(end + 10) & 0xFFFF;
        int start = file.getInt(end + 16);
        require(start >= 0 && start + file.getInt(end + 12) == end);
        if (count > MOST_MEMBERS) {
            throw new CvRejectedException(CvRejection.TOO_COMPLEX);
        }
        List<ZipMember> members = new ArrayList<>();
        int position = start;
        for (int i = 0; i < count; i++) {
            members.add(readMember(position));
            position += ENTRY_LENGTH
                    + (file.getShort(position + 28) & 0xFFFF)
                    + (file.getShort(position + 30) & 0xFFFF)
                    + (file.getShort(position + 32) & 0xFFFF);
        }
        require(position == end);
        require(members.stream().map(ZipMember::name).distinct().count() == count);
        requireNoGap(members, start);
        return List.copyOf(members);
    }

    /** Gives the position of the end record, -1 when these bytes don't end as an archive does. */
    static int findEnd(ByteBuffer file) {
        int earliest = Math.max(0, file.limit() - END_LENGTH - 0xFFFF);
        for (int at = file.limit() - END_LENGTH; at >= earliest; at--) {
            if (file.getInt(at) == END_SIGNATURE
                    && at + END_LENGTH + (file.getShort(at + 20) & 0xFFFF) == file.limit()) {
                return at;
            }
        }
        return -1;
    }

    private ZipMember readMember(int at) {
        require(file.getInt(at) == ENTRY_SIGNATURE);
        byte[] name = bytes(at + ENTRY_LENGTH, file.getShort(at + 28) & 0xFFFF);
        int header = file.getInt(at + 42);
        require(file.getInt(header) == HEADER_SIGNATURE);
        int nameLength = file.getShort(header + 26) & 0xFFFF;
        require(Arrays.equals(name, bytes(header + HEADER_LENGTH, nameLength)));
        require(file.getShort(header + 8) == file.getShort(at + 10));
        int dataStart = header + HEADER_LENGTH + nameLength + (file.getShort(header + 28) & 0xFFFF);
        return new ZipMember(
                new String(name, StandardCharsets.UTF_8),
                (file.getShort(at + 8) | file.getShort(header + 6)) & 0xFFFF,
                file.getShort(at + 10) & 0xFFFF,
                header,
                dataStart,
                size(at + 20),
                size(at + 24),
                file.getInt(at + 38) >>> 16);
    }

    /** A size over 2 GB, or in the long form of Zip64, is none of a file of 5 MB. */
    private int size(int at) {
        int size = file.getInt(at);
        require(size >= 0);
        return size;
    }

    private static void requireNoGap(List<ZipMember> members, int directory) {
        int position = 0;
        for (ZipMember member : members.stream()
                .sorted(Comparator.comparingInt(ZipMember::headerStart))
                .toList()) {
            requireNear(position, member.headerStart());
            position = member.dataEnd();
        }
        requireNear(position, directory);
    }

    private static void requireNear(int end, int next) {
        require(end <= next && next - end <= (end == 0 ? 0 : LONGEST_DESCRIPTOR));
    }

    private byte[] bytes(int at, int length) {
        byte[] bytes = new byte[length];
        file.get(at, bytes);
        return bytes;
    }

    private static void require(boolean wellFormed) {
        if (!wellFormed) {
            throw new CvRejectedException(CvRejection.UNREADABLE);
        }
    }
}
