package fr.monjob.profile.person;

import fr.monjob.web.problem.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What became of profiles that people signed.
 *
 * @param refused why those were not confirmed that are not among the others, by person
 */
public record Confirmations(List<PersonView> confirmed, Map<UUID, ProblemException> refused) {}
