package fr.monjob.profile.cv.upload;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs a DOCX or an ODT anew when cameras wrote something into its pictures. */
final class BareOfficeZip {

    /** Where the time of a zip begins; at its first second Java would write a field about earlier ones. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

    private BareOfficeZip() {}

    /**
     * The same members in the same order, the pictures bare.
     *
     * @return the content itself when its pictures are bare already, and when it may not be unpacked: what is wrong with it
     *     is for {@link CvInspection} to say
     */
    static byte[] of(byte[] content) {
        try {
            return pack(ZipArchive.open(content), content);
        } catch (CvRejectedException notToBeUnpacked) {
            return content;
        }
    }

    private static byte[] pack(ZipArchive archive, byte[] content) {
        if (archive.members().stream().allMatch(member -> isBare(archive, member))) {
            return content;
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream(content.length);
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            for (ZipMember member : archive.members()) {
                byte[] unpacked = archive.unpack(member);
                byte[] kept = mayBePicture(member) ? bare(unpacked) : unpacked;
                out.putNextEntry(entry(member, kept));
                out.write(kept);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    private static boolean isBare(ZipArchive archive, ZipMember member) {
        if (!mayBePicture(member)) {
            return true;
        }
        byte[] sent = archive.unpack(member);
        return Arrays.equals(bare(sent), sent);
    }

    /** A picture is packed by itself: what a zip makes much smaller still is none. */
    private static boolean mayBePicture(ZipMember member) {
        return member.size() <= 2L * member.packedSize();
    }

    /** By what it is and not by its name. */
    private static byte[] bare(byte[] member) {
        return CvSignature.findPicture(member)
                .map(kind -> BarePicture.of(kind, member))
                .orElse(member);
    }

    /** An ODT says what it is in its first member, which is not packed so that others can read it there. */
    private static ZipEntry entry(ZipMember member, byte[] content) {
        ZipEntry entry = new ZipEntry(member.name());
        entry.setTimeLocal(NO_TIME);
        if (member.isStored()) {
            CRC32 sum = new CRC32();
            sum.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(sum.getValue());
        }
        return entry;
    }
}
