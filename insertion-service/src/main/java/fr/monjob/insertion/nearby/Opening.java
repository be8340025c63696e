package fr.monjob.insertion.nearby;

import fr.monjob.insertion.programme.LotEntity;
import java.math.BigDecimal;
import java.util.SortedSet;
import java.util.UUID;

/**
 * A lot that still lacks hours.
 *
 * @param hoursMissing to its commitment, more than 0
 * @param people       who could work them
 */
public record Opening(LotEntity lot, BigDecimal hoursMissing, SortedSet<UUID> people) {}
