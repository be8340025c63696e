package fr.monjob.profile.peoplelist;

import fr.monjob.profile.person.PersonRequest;
import java.util.UUID;

/** A line of a list, read: the profile to be made and who accompanies the person. */
record ListedPerson(long line, PersonRequest profile, UUID advisorId) {}
