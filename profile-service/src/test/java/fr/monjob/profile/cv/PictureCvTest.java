package fr.monjob.profile.cv;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.monjob.profile.account.Member;
import fr.monjob.profile.cv.upload.Pictures;
import fr.monjob.testkit.stack.WithStack;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithStack(testKeys = false)
class PictureCvTest {

    private static final String CVS = "/api/v1/profiles/me/cvs";

    @Test
    void T53_aPictureIsKeptWithoutThePlaceWhereItWasTaken() {
        Member member = Member.beneficiary();
        byte[] sent = Pictures.jpegWithPlace(6, ByteOrder.LITTLE_ENDIAN);

        Response taken = upload(member, sent);
        taken.then().statusCode(201).body("status", equalTo("READY"));
        byte[] kept = as(member).get(CVS + "/" + taken.path("id") + "/content").asByteArray();

        assertThat(Pictures.pixels(kept)).isEqualTo(Pictures.pixels(sent));
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Ondine", "\u0088\u0025");
        taken.then().body("size", equalTo(kept.length)).body("sha256", equalTo(CvUploadService.sha256(kept)));
    }

    @Test
    void theSamePictureSentAgainIsTheSameCv() {
        Member member = Member.beneficiary();
        byte[] sent = Pictures.jpegWithPlace(1, ByteOrder.BIG_ENDIAN);
        assertThat(upload(member, sent).<String>path("id"))
                .isEqualTo(upload(member, sent).path("id"));
    }

    private static Response upload(Member member, byte[] picture) {
        return as(member)
                .header("Idempotency-Key", "picture-1")
                .multiPart("file", "cv.jpg", picture, "image/jpeg")
                .post(CVS);
    }

    private static RequestSpecification as(Member member) {
        return given().auth().oauth2(member.accessToken());
    }
}
