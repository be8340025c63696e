package fr.monjob.insertion.structure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Where people work for a structure, WGS 84 degrees. */
@Embeddable
record Workplace(@Column(name = "workplace_id") UUID workplaceId, double lat, double lon) {}
