package fr.monjob.demo.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AnswerReaderTest {

    @Test
    void aBodyOfADeclaredLength() throws IOException {
        Answer answer = read("HTTP/1.1 200 OK\r\nContent-Length: 3\r\nRetry-After: 7\r\n\r\nabcX");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEqualTo("abc");
        assertThat(answer.retryAfterSeconds()).isEqualTo(7);
    }

    @Test
    void aBodyInChunks() throws IOException {
        Answer answer =
                read("HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n");
        assertThat(answer.text()).isEqualTo("abcde");
    }

    @Test
    void noBody() throws IOException {
        assertThat(read("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n").closes())
                .isTrue();
    }

    @Test
    void anAnswerThatBreaksOff() {
        assertThatThrownBy(() -> read("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc"))
                .isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> read("HTTP/1.1 200 OK\r\nContent-")).isInstanceOf(EOFException.class);
    }

    private static Answer read(String text) throws IOException {
        return new AnswerReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))).read();
    }
}
