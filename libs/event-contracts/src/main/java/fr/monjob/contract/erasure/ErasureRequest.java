package fr.monjob.contract.erasure;

import java.util.UUID;

/** A person is erased: whoever holds something of them lets go of it, and says so. Told again until all have. */
public record ErasureRequest(UUID profileId) {}
