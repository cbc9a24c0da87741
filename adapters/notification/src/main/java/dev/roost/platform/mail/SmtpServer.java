package dev.roost.platform.mail;

import dev.roost.platform.InvalidSetting;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The mail server, as {@code smtp://user:password@host:587} or {@code smtps://…:465}. With {@code smtp} TLS begins with STARTTLS
 * where the server has it, and must where there is a password, which is sent in clear to no other machine.
 */
record SmtpServer(String host, int port, boolean tls, @Nullable String user, @Nullable String password) {

  private static final String MILLIS_TO_CONNECT = "5000";
  private static final String MILLIS_TO_ANSWER = "20000";
  private static final int SUBMISSION = 587;
  private static final int SUBMISSIONS = 465;
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  static SmtpServer of(String url) {
    try {
      var uri = URI.create(url);
      var tls = "smtps".equals(uri.getScheme());
      if ((tls || "smtp".equals(uri.getScheme())) && uri.getHost() != null && uri.getRawQuery() == null) {
        var port = uri.getPort() < 0 ? (tls ? SUBMISSIONS : SUBMISSION) : uri.getPort();
        var login = uri.getRawUserInfo() == null ? new String[0] : uri.getRawUserInfo().split(":", 2);
        return new SmtpServer(uri.getHost(), port, tls, login.length == 0 ? null : decoded(login[0]),
            login.length < 2 ? null : decoded(login[1]));
      }
    } catch (IllegalArgumentException unreadable) {
      // Told below, without the value: there may be a password in it.
    }
    throw InvalidSetting.mustLookLike("roost.smtp.url",
        "smtp://user:password@host:587 or smtps://user:password@host:465");
  }

  String protocol() {
    return tls ? "smtps" : "smtp";
  }

  /** Certificates are checked, and nobody is waited for without end. */
  Properties properties() {
    var properties = new Properties();
    var prefix = "mail." + protocol() + ".";
    properties.setProperty("mail.transport.protocol", protocol());
    properties.setProperty(prefix + "host", host);
    properties.setProperty(prefix + "port", Integer.toString(port));
    properties.setProperty(prefix + "connectiontimeout", MILLIS_TO_CONNECT);
    properties.setProperty(prefix + "timeout", MILLIS_TO_ANSWER);
    properties.setProperty(prefix + "writetimeout", MILLIS_TO_ANSWER);
    properties.setProperty(prefix + "ssl.checkserveridentity", "true");
    properties.setProperty(prefix + "auth", Boolean.toString(user != null));
    properties.setProperty(prefix + "starttls.enable", "true");
    properties.setProperty(prefix + "starttls.required",
        Boolean.toString(user != null && !tls && !THIS_MACHINE.contains(host)));
    return properties;
  }

  /** Without the password. */
  @Override
  public String toString() {
    return "%s://%s:%d".formatted(protocol(), host, port);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
