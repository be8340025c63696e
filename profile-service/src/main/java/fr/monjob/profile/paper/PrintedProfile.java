package fr.monjob.profile.paper;

/** A profile as a PDF, and the version that stands on it. */
record PrintedProfile(byte[] pdf, long version) {}
