package dev.roost.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NetworkTest {

  @Test
  void shouldCountAnIpv4AddressForItself() {
    assertThat(Network.of("192.0.2.1")).isNotEqualTo(Network.of("192.0.2.2"))
        .isEqualTo(Network.of("::ffff:192.0.2.1"));
  }

  @Test
  void shouldCountTheAddressesOfAnIpv6NetworkTogether() {
    assertThat(Network.of("2001:db8:1:2::1")).isEqualTo(Network.of("2001:db8:1:2:ffff:ffff:ffff:ffff"))
        .isNotEqualTo(Network.of("2001:db8:1:3::1"));
  }

  @Test
  void shouldTakeWhatIsNoAddressAsItIs() {
    assertThat(Network.of("unknown")).isEqualTo(new Network("unknown"));
  }
}
