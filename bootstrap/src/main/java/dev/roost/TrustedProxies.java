package dev.roost;

import dev.roost.platform.InvalidSetting;
import java.util.Arrays;
import org.apache.catalina.util.NetMask;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Proxies in front of Roost that say where a request comes from, {@code roost.trusted-proxies}. What anybody else says about it is not
 * heeded; without proxies nothing is.
 */
@Component
class TrustedProxies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  private static final String SETTING = "roost.trusted-proxies";

  private final String[] networks;

  TrustedProxies(@Value("${" + SETTING + ":}") String... networks) {
    this.networks = Arrays.stream(networks).map(String::strip).filter(network -> !network.isEmpty())
        .toArray(String[]::new);
  }

  @Override
  public void customize(TomcatServletWebServerFactory server) {
    if (networks.length > 0) {
      var valve = new RemoteIpValve();
      Arrays.stream(networks).forEach(TrustedProxies::mustBeOne);
      valve.setInternalProxies(String.join(",", networks));
      valve.setProtocolHeader("X-Forwarded-Proto");
      server.addEngineValves(valve);
    }
  }

  private static void mustBeOne(String network) {
    try {
      new NetMask(network);
    } catch (IllegalArgumentException none) {
      throw new InvalidSetting(SETTING, network, "addresses or networks such as 10.0.0.7,192.168.0.0/16,fd00::/8");
    }
  }
}
