package fr.monjob.profile.account.invitation.letter;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a letter says of who sends it. */
@ConfigMapping(prefix = "monjob.letter")
public interface LetterConfig {

    /** Who writes, as in a letter's head. */
    @WithDefault("Département du Pas-de-Calais")
    String sender();

    /** Where to sign up, without a slash at its end. */
    @WithDefault("http://127.0.0.1:8080")
    String webAddress();
}
