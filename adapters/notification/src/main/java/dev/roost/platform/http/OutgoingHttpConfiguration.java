package dev.roost.platform.http;

import java.net.InetAddress;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one client for addresses that users have given. */
@Configuration(proxyBeanMethods = false)
class OutgoingHttpConfiguration {

  /**
   * @param allowLoopback whether this machine may be spoken to: for trying out only
   * @param longest how long one request takes at most
   */
  @Bean
  GuardedHttp outgoingHttp(@Value("${roost.outgoing.allow-loopback:false}") boolean allowLoopback,
      @Value("${roost.outgoing.longest:PT10S}") Duration longest) {
    return new GuardedHttp(new GuardedResolver(InetAddress::getAllByName, allowLoopback), longest);
  }
}
