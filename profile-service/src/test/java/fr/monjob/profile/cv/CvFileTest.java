package fr.monjob.profile.cv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CvFileTest {

    @Test
    void theNameIsGivenInAsciiAndAsItIs() {
        assertThat(disposition("Mon CV été.pdf"))
                .isEqualTo("attachment; filename=\"Mon CV _t_.pdf\"; filename*=UTF-8''Mon%20CV%20%C3%A9t%C3%A9.pdf");
    }

    @Test
    void noNameEndsTheHeaderOrItsQuotes() {
        assertThat(disposition("a\"b\\c%d'e;f.pdf"))
                .isEqualTo("attachment; filename=\"a_b_c_d'e;f.pdf\"; filename*=UTF-8''a%22b%5Cc%25d%27e%3Bf.pdf");
        assertThat(disposition("履歴書.pdf")).matches("[\\x20-\\x7e]+");
    }

    private static String disposition(String filename) {
        return new CvFile(filename, "application/pdf", new byte[0]).contentDisposition();
    }
}
