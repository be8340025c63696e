package fr.monjob.profile.cv.upload;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What may not be inside of a DOCX or an ODT. */
final class OfficeZipPolicy {

    /** Zip, 7-Zip and RAR. */
    private static final List<String> ARCHIVE_BEGINNINGS = List.of("PK\003\004", "7z\274\257\047\034", "Rar!");

    private static final String ODT_MANIFEST = "META-INF/manifest.xml";

    private OfficeZipPolicy() {}

    /** @throws CvRejectedException when something is */
    static void check(byte[] file) {
        ZipArchive archive = ZipArchive.open(file);
        for (ZipMember member : archive.members()) {
            check(member.name(), archive.unpack(member));
        }
    }

    private static void check(String name, byte[] content) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith("vbaproject.bin") || lower.startsWith("basic/") || lower.startsWith("scripts/")) {
            throw new CvRejectedException(CvRejection.MACROS);
        }
        String text = new String(content, StandardCharsets.ISO_8859_1);
        if (ARCHIVE_BEGINNINGS.stream().anyMatch(text::startsWith)) {
            throw new CvRejectedException(CvRejection.TOO_COMPLEX);
        }
        if (name.equals(ODT_MANIFEST)) {
            if (text.contains("encryption-data")) {
                throw new CvRejectedException(CvRejection.ENCRYPTED);
            }
        } else if ((lower.endsWith(".xml") || lower.endsWith(".rels")) && text.contains("<!DOCTYPE")) {
            // No word processor of today writes one; entities hide in it. Old ones do, in the manifest.
            throw new CvRejectedException(CvRejection.UNREADABLE);
        }
        if (lower.endsWith(".rels")) {
            RelationshipPolicy.check(content);
        }
    }
}
