package fr.monjob.contract.portfolio;

import java.util.UUID;

/** Which advisor accompanies a person; nobody has two. Its key is the person's id. */
public record PersonInPortfolio(UUID personId, UUID advisorId) {}
