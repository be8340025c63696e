-- The box of V1001, now for all of the earth: a circle that holds a pole meets every longitude, and one across the
-- antimeridian lies at both ends of them. Both take the whole world for a box; distances follow anyway. Boxes that
-- cells hold already stay as they are, for they are the same.
CREATE OR REPLACE FUNCTION box_around(lat float8, lon float8, metres float8) RETURNS geometry
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE
        WHEN metres > 1000000
            OR abs(lat) + degrees((metres + 1) / 6371008.8) > 89.9
            THEN ST_MakeEnvelope(-180, -90, 180, 90, 4326)
        WHEN abs(lon) + degrees(asin(sin((metres + 1) / 6371008.8) / cos(radians(lat)))) > 180
            THEN ST_MakeEnvelope(-180, -90, 180, 90, 4326)
        ELSE ST_MakeEnvelope(
            lon - degrees(asin(sin((metres + 1) / 6371008.8) / cos(radians(lat)))),
            lat - degrees((metres + 1) / 6371008.8),
            lon + degrees(asin(sin((metres + 1) / 6371008.8) / cos(radians(lat)))),
            lat + degrees((metres + 1) / 6371008.8),
            4326)
        END;
