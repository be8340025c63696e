-- Needs no privilege where the extension exists already, as it does on every server that the stack makes.
CREATE EXTENSION IF NOT EXISTS postgis;

-- The formula and the radius of the matching engine (GreatCircle): PostGIS's own sphere has another radius.
CREATE FUNCTION great_circle_metres(lat1 float8, lon1 float8, lat2 float8, lon2 float8) RETURNS float8
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN 2 * 6371008.8::float8 * asin(sqrt(least(1::float8,
        sin(radians(lat2 - lat1) / 2) * sin(radians(lat2 - lat1) / 2)
        + cos(radians(lat1)) * cos(radians(lat2)) * sin(radians(lon2 - lon1) / 2) * sin(radians(lon2 - lon1) / 2))));

-- The smallest box of degrees around all places within so many metres, a little wider against rounding; the whole
-- world when that is far, infinity included. Valid away from the poles and the antimeridian, as all of France is.
CREATE FUNCTION box_around(lat float8, lon float8, metres float8) RETURNS geometry
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE
        WHEN metres > 1000000 THEN ST_MakeEnvelope(-180, -90, 180, 90, 4326)
        ELSE ST_MakeEnvelope(
            lon - degrees(asin(sin((metres + 1) / 6371008.8) / cos(radians(lat)))),
            lat - degrees((metres + 1) / 6371008.8),
            lon + degrees(asin(sin((metres + 1) / 6371008.8) / cos(radians(lat)))),
            lat + degrees((metres + 1) / 6371008.8),
            4326)
        END;
