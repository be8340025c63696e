package fr.monjob.profile.account.invitation.letter;

import fr.monjob.print.PrintedSheet;
import fr.monjob.profile.qr.QrCode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What stands where in a letter. Large type and short sentences: it is for people who may read with difficulty. The
 * addressee is where the window of a DL envelope is (NF Z 10-011: 110 mm from the left, 45 to 75 mm from the top).
 */
final class LetterLayout {

    private static final float TEXT = 13;
    private static final float TITLE = 20;
    private static final float CODE = 25;
    private static final float LEFT = PrintedSheet.LEFT;
    private static final float RIGHT = PrintedSheet.RIGHT;
    /** Under the words after "1. ". */
    private static final float INDENT = LEFT + 15;

    private static final float WINDOW_LEFT = 316;
    private static final float WINDOW_TOP = 714;
    private static final float QR_SIDE = 112;
    private static final float FRAME_HEIGHT = 136;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    private final LetterConfig config;
    private final Letter letter;
    private final LocalDate validUntil;

    LetterLayout(LetterConfig config, Letter letter, LocalDate validUntil) {
        this.config = config;
        this.letter = letter;
        this.validUntil = validUntil;
    }

    void write(PrintedSheet sheet) throws IOException {
        head(sheet);
        text(sheet, greeting(), 6);
        text(
                sheet,
                "MonJob vous aide à trouver du travail près de chez vous. C'est gratuit. Vous êtes libre de vous inscrire ou non.",
                6);
        text(sheet, "Votre nom et votre adresse ne sont jamais montrés aux employeurs sans votre accord.", 14);
        heading(sheet, "Comment s'inscrire ?");
        text(sheet, "1. Avec un téléphone : prenez en photo le carré noir et blanc. La page s'ouvre.", 3);
        sheet.write("Avec un ordinateur : tapez cette adresse :", TEXT, false, INDENT, RIGHT);
        sheet.write(signUpPage(), TEXT, true, INDENT, RIGHT);
        sheet.skip(3);
        text(sheet, "2. Tapez votre code :", 8);
        codeFrame(sheet);
        text(sheet, "3. Choisissez un mot de passe. Par exemple une petite phrase de 4 mots.", 14);
        heading(sheet, "Vous n'avez pas d'e-mail et pas de téléphone ?");
        text(sheet, "Laissez la case vide. La page vous donne un identifiant. Écrivez-le ici :", 18);
        answerLine(sheet);
        heading(sheet, "À savoir");
        text(
                sheet,
                "Ce code est pour vous seul. Il marche une seule fois, jusqu'au " + DAY.format(validUntil) + ".",
                3);
        text(sheet, "Besoin d'aide ? Apportez cette lettre à votre référent : vous le ferez ensemble.", 0);
    }

    private void head(PrintedSheet sheet) throws IOException {
        sheet.moveTo(790);
        sheet.write(config.sender(), 15, true, LEFT, RIGHT);
        sheet.moveTo(WINDOW_TOP);
        for (String line : letter.addressee()) {
            sheet.write(line, TEXT, false, WINDOW_LEFT, RIGHT);
        }
        sheet.moveTo(letter.addressee().isEmpty() ? 720 : 618);
        sheet.write("Votre code pour vous inscrire sur MonJob", TITLE, true, LEFT, RIGHT);
        sheet.skip(12);
    }

    private String greeting() {
        return letter.addressee().isEmpty()
                ? "Bonjour,"
                : "Bonjour " + letter.addressee().get(0) + ",";
    }

    private void heading(PrintedSheet sheet, String words) throws IOException {
        sheet.write(words, 15, true, LEFT, RIGHT);
        sheet.skip(4);
    }

    private static void text(PrintedSheet sheet, String words, float after) throws IOException {
        sheet.write(words, TEXT, false, LEFT, RIGHT);
        sheet.skip(after);
    }

    private void codeFrame(PrintedSheet sheet) throws IOException {
        float bottom = sheet.y() - FRAME_HEIGHT;
        sheet.frame(LEFT, bottom, RIGHT - LEFT, FRAME_HEIGHT, 1.5f);
        float margin = (FRAME_HEIGHT - QR_SIDE) / 2;
        new QrCode(signUpPage() + "#code=" + letter.code())
                .draw(sheet.content(), RIGHT - margin - QR_SIDE, bottom + margin, QR_SIDE);
        float room = RIGHT - margin - QR_SIDE - LEFT;
        float left = LEFT + (room - sheet.width(letter.code(), CODE)) / 2;
        sheet.writeAt("Votre code", TEXT, false, left, bottom + FRAME_HEIGHT / 2 + 24);
        sheet.writeAt(letter.code(), CODE, true, left, bottom + FRAME_HEIGHT / 2 - 14);
        sheet.moveTo(bottom);
        sheet.skip(8);
    }

    private static void answerLine(PrintedSheet sheet) throws IOException {
        sheet.rule(LEFT, LEFT + 300, sheet.y(), 0.8f);
        sheet.skip(12);
    }

    /** The code follows after a #: a browser keeps that part for itself, no log of any server ever has it. */
    private String signUpPage() {
        return config.webAddress() + "/inscription";
    }
}
