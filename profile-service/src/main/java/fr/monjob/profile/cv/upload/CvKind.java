package fr.monjob.profile.cv.upload;

import java.util.Locale;
import java.util.Set;

/** What a CV may be. */
public enum CvKind {
    PDF("application/pdf", Set.of("pdf"), Set.of("application/x-pdf")),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Set.of("docx"),
            Set.of("application/zip", "application/x-zip-compressed")),
    ODT(
            "application/vnd.oasis.opendocument.text",
            Set.of("odt"),
            Set.of("application/zip", "application/x-zip-compressed")),
    // Windows gives Word's type to all that Word opens.
    RTF("application/rtf", Set.of("rtf"), Set.of("text/rtf", "application/msword")),
    TXT("text/plain", Set.of("txt"), Set.of()),
    JPEG("image/jpeg", Set.of("jpg", "jpeg"), Set.of("image/jpg", "image/pjpeg")),
    PNG("image/png", Set.of("png"), Set.of("image/x-png"));

    private final String mediaType;
    private final Set<String> extensions;
    private final Set<String> otherTypes;

    CvKind(String mediaType, Set<String> extensions, Set<String> otherTypes) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.otherTypes = otherTypes;
    }

    /** The type under which it is served, whatever its sender called it. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether it is kept as it is, nothing being read from it. */
    public boolean isPicture() {
        return this == JPEG || this == PNG;
    }

    /** Whether a parser reads it, in a process of its own; the others are read in milliseconds. */
    public boolean isParsed() {
        return this != TXT && !isPicture();
    }

    /** Whether a file of this name may be one. */
    public boolean isNamed(String filename) {
        int dot = filename.lastIndexOf('.');
        return dot >= 0
                && extensions.contains(filename.substring(dot + 1).strip().toLowerCase(Locale.ROOT));
    }

    /**
     * Whether its sender's declaration fits: none, the type that says nothing, its own type or one that a browser gives it.
     *
     * @param declaredType may be null, may have parameters
     */
    public boolean isDeclaredAs(String declaredType) {
        String type = declaredType == null
                ? ""
                : declaredType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return type.isEmpty()
                || type.equals("application/octet-stream")
                || type.equals(mediaType)
                || otherTypes.contains(type);
    }
}
