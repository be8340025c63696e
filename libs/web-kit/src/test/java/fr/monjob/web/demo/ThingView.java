package fr.monjob.web.demo;

import java.util.UUID;

/** A thing as shown; {@code note} is absent when there is none. */
public record ThingView(UUID id, String name, String note) {}
