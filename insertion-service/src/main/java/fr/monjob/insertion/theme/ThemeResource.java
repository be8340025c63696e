package fr.monjob.insertion.theme;

import fr.monjob.web.paging.Page;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** Themed entrances, for example to the jobs of old age and disability; public. */
@Path("/api/v1/themes")
@PermitAll
public class ThemeResource {

    private final ThemeService themes;

    ThemeResource(ThemeService themes) {
        this.themes = themes;
    }

    /** All themes, by their keys. */
    @GET
    public Page<ThemeView> list() {
        return new Page<>(themes.list(), null);
    }

    /** One theme: its jobs with where their offers are, how many people look for them, its trainings. */
    @GET
    @Path("/{key}")
    public ThemeView get(@PathParam("key") String key) {
        return themes.get(key);
    }
}
