package fr.monjob.extractor;

/** The formats that are read; which one a document has was decided by its sender's service, from its content. */
public enum DocumentFormat {
    PDF,
    DOCX,
    ODT,
    RTF
}
