package fr.monjob.insertion.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** One payer's part of a measure. */
@Embeddable
record FundingPart(@Column(name = "amount_cents") long amountCents, String funder) {}
