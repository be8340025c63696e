package fr.monjob.sample.good.place;

public record Place(String code) {}
