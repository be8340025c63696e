package fr.monjob.contract.advice;

import fr.monjob.contract.person.AboutPerson;
import java.util.UUID;

/** An advisor recorded something of a person whom they accompany: there was contact with them. What it was is told to nobody. */
public record AdvisorRecord(UUID recordId, UUID profileId) implements AboutPerson {}
