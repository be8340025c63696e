package fr.monjob.profile.applicant;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long an employer still reads an applicant's name and contact once the application is decided. */
@ConfigMapping(prefix = "monjob.applicant")
interface ApplicantConfig {

    /** After a refusal: long enough to tell the person why. */
    @WithDefault("7D")
    Duration refusedGrace();

    /** After a hire: long enough to make the contract; from then on the employer's own files hold its employee. */
    @WithDefault("30D")
    Duration hiredGrace();
}
