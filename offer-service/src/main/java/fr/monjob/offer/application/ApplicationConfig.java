package fr.monjob.offer.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The clocks of an application. */
@ConfigMapping(prefix = "monjob.application")
public interface ApplicationConfig {

    /** When a new application is to have its answer: the days by which an employer's answer rate is counted. */
    @WithDefault("${monjob.reply.days:14}D")
    Duration replyWithin();

    /** When the next word is due after the employer looked at it, or met the person. */
    @WithDefault("7D")
    Duration nextWordWithin();

    /** How long the two may still write to each other after a refusal or a hire. */
    @WithDefault("14D")
    Duration threadGrace();

    /** Messages that one side may write in one application within 24 hours. */
    @WithDefault("20")
    int messagesPerDay();

    /** Days after which the reason of a refusal is forgotten: three months, in which a person may still ask about it. */
    @WithDefault("90D")
    Duration refusalReasonKept();
}
