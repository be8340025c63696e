package fr.monjob.notification.rule;

import static fr.monjob.notification.message.MessageKind.DATA_RETENTION;

import fr.monjob.contract.retention.RetentionNotice;
import fr.monjob.notification.message.MessageDraft;
import fr.monjob.notification.message.MessageDraft.Words;
import java.util.stream.Stream;

/** What is told before a person is erased of whom nobody has heard for almost two years. */
public final class RetentionRules {

    private RetentionRules() {}

    /** To the person; and to their advisor, who may be the only one who reads it, without a word on who it is. */
    public static Stream<MessageDraft> noticed(RetentionNotice notice) {
        String fact = "retention " + notice.noticeId();
        String day = FrenchDate.withYear(notice.erasedOn());
        MessageDraft person = MessageDraft.toPerson(
                notice.profileId(),
                DATA_RETENTION,
                fact,
                new Words(
                        "Vos données seront effacées le " + day,
                        "Vous n'êtes pas venu sur monjob depuis presque deux ans. Connectez-vous avant le %s pour garder"
                                        .formatted(day)
                                + " votre profil. Sinon, tout est effacé. Vous n'avez rien d'autre à faire.",
                        "/profil"));
        if (notice.advisorId() == null) {
            return Stream.of(person);
        }
        MessageDraft advisor = MessageDraft.toStaff(
                notice.advisorId(),
                DATA_RETENTION,
                fact,
                new Words(
                        "Une personne que vous accompagnez sera effacée le " + day,
                        "Sans nouvelles depuis presque deux ans, son profil et ses données sont effacés le %s. Si vous"
                                        .formatted(day)
                                + " l'accompagnez encore, mettez son profil à jour avec elle.",
                        "/personnes/" + notice.profileId()));
        return Stream.of(person, advisor);
    }
}
