package fr.monjob.profile.cv.suggestion;

/**
 * A line, or several that one sentence runs through, of one section.
 *
 * @param start index in the text of the first character
 * @param end index after the last one
 */
record CvLine(int start, int end, Section section) {}
