package dev.roost.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.roost.platform.Mail;
import dev.roost.platform.Mail.Attachment;
import dev.roost.platform.Mailer.Outcome;
import dev.roost.platform.Mailer.Outcome.Failed;
import dev.roost.platform.Mailer.Outcome.Refused;
import dev.roost.platform.Mailer.Outcome.Taken;
import jakarta.mail.internet.MimeMultipart;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import roosttest.platform.MutableClock;

/** Against a real mail server, and against one that answers what it is told to. */
class SmtpMailerTest {

  private static final GreenMail SERVER = new GreenMail(
      new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
  private static final Mail MAIL = new Mail("1", "ada@example.org", "Zo\u00eb", "Zo\u00eb", "<p>Zo\u00eb</p>",
      List.of(new Attachment("stay.ics", "text/calendar; charset=UTF-8; method=PUBLISH", "BEGIN:VCALENDAR\r\n")), null);

  @BeforeAll
  static void start() {
    SERVER.start();
    SERVER.setUser("roost", "secret");
  }

  @BeforeEach
  void empty() throws Exception {
    SERVER.purgeEmailFromAllMailboxes();
  }

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  @Test
  void shouldDeliverAllParts() throws Exception {
    // when
    var outcome = mailer("smtp://127.0.0.1:" + port()).send(MAIL);
    // then
    assertThat(outcome).isEqualTo(new Taken());
    var mail = SERVER.getReceivedMessages()[0];
    assertThat(mail.getSubject()).isEqualTo("Zo\u00eb");
    assertThat(mail.getHeader("Message-ID", null)).isEqualTo("<1@example.org>");
    var parts = (MimeMultipart) mail.getContent();
    assertThat(((MimeMultipart) parts.getBodyPart(0).getContent()).getBodyPart(1).getContent())
        .isEqualTo("<p>Zo\u00eb</p>");
    assertThat(new String(parts.getBodyPart(1).getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo("BEGIN:VCALENDAR\r\n");
  }

  @Test
  void shouldLogIn() {
    assertThat(mailer("smtp://roost:secret@127.0.0.1:" + port()).send(MAIL)).isEqualTo(new Taken());
  }

  /** A wrong password is mended by whoever runs Roost: the mail waits for that. */
  @Test
  void shouldTryAgainWithAnotherPassword() {
    assertThat(mailer("smtp://roost:wrong@127.0.0.1:" + port()).send(MAIL)).isInstanceOf(Failed.class);
    assertThat(SERVER.getReceivedMessages()).isEmpty();
  }

  @Test
  void shouldTryAgainWhereNobodyAnswers() throws IOException {
    // given
    int nobody;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      nobody = socket.getLocalPort();
    }
    // then
    assertThat(mailer("smtp://127.0.0.1:" + nobody).send(MAIL)).isInstanceOf(Failed.class);
  }

  @ParameterizedTest
  @CsvSource({"MAIL,451,false", "MAIL,550,true", "RCPT,450,false", "RCPT,550,true", "DATA,421,false", "DATA,554,true",
      ".,452,false", ".,552,true"})
  void shouldKnowWhatIsRefusedForGood(String command, int code, boolean forGood) throws IOException {
    // given
    try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var answering = Thread.ofVirtual().start(() -> answer(server, command, code));
      // when
      var outcome = mailer("smtp://127.0.0.1:" + server.getLocalPort()).send(MAIL);
      // then
      assertThat(outcome).isInstanceOf(forGood ? Refused.class : Failed.class);
      assertThat(reason(outcome)).contains(code + " told so").doesNotContain("\n");
      answering.interrupt();
    }
  }

  private static String reason(Outcome outcome) {
    return switch (outcome) {
      case Failed(var reason) -> reason;
      case Refused(var reason) -> reason;
      case Taken() -> "";
    };
  }

  /** Says yes to all but one command. */
  private static void answer(ServerSocket server, String refused, int code) {
    try (Socket client = server.accept();
        var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
      say(client, "220 here");
      var inData = false;
      for (var line = in.readLine(); line != null; line = in.readLine()) {
        if (inData && !line.equals(".")) {
          continue;
        }
        if (line.startsWith(refused)) {
          say(client, code + " told so");
          inData = false;
        } else {
          inData = line.equals("DATA");
          say(client, inData ? "354 go on" : "250 yes");
        }
      }
    } catch (IOException gone) {
      // The client has heard enough.
    }
  }

  private static void say(Socket client, String line) throws IOException {
    client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    client.getOutputStream().flush();
  }

  private static SmtpMailer mailer(String url) {
    return new SmtpMailer(SmtpServer.of(url), new MimeFormat(Sender.of("Roost <no-reply@example.org>", null)),
        MutableClock.at("2026-11-22T12:00:00Z"));
  }

  private static int port() {
    return SERVER.getSmtp().getPort();
  }
}
