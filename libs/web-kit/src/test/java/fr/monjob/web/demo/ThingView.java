package fr.monjob.web.demo;

import java.util.UUID;

/**
 * A thing as shown; {@code note} is absent when there is none.
 *
 * @param name as the caller named it
 */
public record ThingView(UUID id, String name, String note) {}
