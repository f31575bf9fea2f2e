package nl.qdc.hoptrace.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.qdc.hoptrace.network.NetworkEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports of NetBox and phpIPAM, with the columns and the oddities that they really have. */
class AddressPlansTest {

  @TempDir Path folder;

  private List<NetworkEntry> csv(String text) {
    return new Folder(folder).with("ipam.csv", text).read("include: [ipam.csv]\n").networks();
  }

  /** An entry as {@code RANGE NAME CUSTOMER}. */
  private static List<String> shown(List<NetworkEntry> entries) {
    return entries.stream()
        .map(e -> e.cidr() + " " + e.name().orElse("-") + " " + e.customer().orElse("-"))
        .toList();
  }

  @Test
  void netboxPrefixesOfTheView() {
    assertEquals(
        List.of("192.0.2.0/24 - -", "192.0.2.64/26 - Jansen BV", "2001:db8:51::/48 - Pietersen"),
        shown(
            csv(
                """
                ID,Prefix,Prefix (Flat),Status,Children,VRF,Utilization,Tenant,Tenant Group,Site,VLAN,Role,Pool,Marked Utilized,Description,Tags
                1,192.0.2.0/24,192.0.2.0/24,Container,2,Global,25.0,\u2014,,AMS1,,\u2014,False,False,,
                2,"\u2022

                192.0.2.64/26",192.0.2.64/26,Active,0,Global,0.0,Jansen BV,,AMS1,,Customer,False,False,"VPS, shared",
                ,"\u2022

                192.0.2.128/25",,Available,0,Global,,,,,,,,,,
                3,10.0.0.0/8,10.0.0.0/8,Active,0,MGMT,0.0,Somebody,,,,,,,,
                4,10.0.0.0/8,10.0.0.0/8,Active,0,BACKUP,0.0,Other,,,,,,,,
                5,2001:db8:51::/48,2001:db8:51::/48,Active,0,CUST,0.0,Pietersen,,,,&mdash;,,,,
                """)));
  }

  /** What the bulk import takes, and "All data" gives. */
  @Test
  void netboxPrefixesOfAllData() {
    assertEquals(
        List.of("192.0.2.0/24 - jansen"),
        shown(
            csv(
                """
                prefix,vrf,tenant,site,vlan_group,vlan,status,role,is_pool,mark_utilized,description,id
                192.0.2.0/24,,jansen,ams1,,,active,vps,False,False,,7
                """)));
  }

  @Test
  void netboxAddresses() {
    assertEquals(
        List.of("192.0.2.66/32 vps66.qdc.example Jansen BV", "2001:db8:51::1/128 - -"),
        shown(
            csv(
                """
                ID,IP Address,VRF,Status,Role,Tenant,Tenant Group,NAT (Inside),NAT (Outside),Assigned,DNS name,Description
                9,192.0.2.66/24,Global,Active,VIP,Jansen BV,,,,True,vps66.qdc.example,
                10,2001:db8:51::1/64,Global,DHCP,\u2014,\u2014,,,,True,,
                """)));
  }

  @Test
  void netboxRangesAreSplit() {
    assertEquals(
        List.of("192.0.2.66/31 - Jansen BV", "192.0.2.68/32 - Jansen BV"),
        shown(
            csv(
                """
                Start address,End address,Size,VRF,Status,Role,Tenant,Description
                192.0.2.66/24,192.0.2.68/24,3,Global,Active,,Jansen BV,
                """)));
  }

  /** The one address that was registered says more than the range that it stands in. */
  @Test
  void pieceOfARangeGivesWayToTheVeryAddress() {
    Folder there =
        new Folder(folder)
            .with("ranges.csv", "Start address,End address,Tenant\n192.0.2.66,192.0.2.68,Pool\n")
            .with("hosts.csv", "IP Address,Tenant\n192.0.2.68/24,Jansen BV\n");

    assertEquals(
        List.of("192.0.2.66/31 - Pool", "192.0.2.68/32 - Jansen BV"),
        shown(there.read("include: [ranges.csv, hosts.csv]\n").networks()));
  }

  @Test
  void phpipamSubnets() {
    assertEquals(
        List.of("192.0.2.0/24 - Jansen BV", "198.51.100.0/25 - -"),
        shown(
            csv(
                """
                Section;Subnet;Description;VLAN;VLAN Domain;VRF;Master Subnet;Requests;Host check;Discover;Customer
                Customers;Rack 7 (folder);Rack 7;NA;;;/;0;0;0;
                Customers;192.0.2.0/24;VPS; NA;;;Rack 7 [folder];0;1;1;Jansen BV
                Customers;198.51.100.0/25;VPS 2;NA;;;/;0;1;1;
                Internal;10.1.0.0/16;mgmt;12;default;MGMT;/;0;0;0;
                """)));
  }

  @Test
  void phpipamSubnetsAsForItsImport() {
    assertEquals(
        List.of("192.0.2.0/24 - -", "198.51.100.128/25 - -"),
        shown(
            csv(
                """
                Section,Subnet,Mask,Description,VLAN,Domain,VRF
                Customers,192.0.2.0,24,VPS,,,
                Customers,198.51.100.128,255.255.255.128,VPS,,,
                """)));
  }

  @Test
  void phpipamAddresses() {
    assertEquals(
        List.of("192.0.2.66/32 vps66.qdc.example Jansen BV"),
        shown(
            csv(
                """
                Section,IP Address,Hostname,Description,VRF,Subnet,MAC,Owner,Device,Note,Tag,Gateway
                Customers,192.0.2.66,vps66.qdc.example,VPS,default,192.0.2.0/24,,Jansen BV,,,Used,No
                """)));
  }

  /** The export of one subnet has a title above its header row. */
  @Test
  void phpipamAddressesOfOneSubnet() {
    assertEquals(
        List.of("192.0.2.66/32 vps66.qdc.example -"),
        shown(
            csv(
                """
                VPS customers;;;
                192.0.2.0/24;;;
                vlan: 12 - vps;;;
                ;;;
                ip address;ip state;description;hostname
                192.0.2.66;Used;VPS;vps66.qdc.example
                """)));
  }

  /** The export of everything has a title and a header row for each subnet. */
  @Test
  void phpipamAddressesOfAllSubnets() {
    assertEquals(
        List.of("192.0.2.66/32 vps66.qdc.example Jansen BV", "198.51.100.7/32 vps7.qdc.example -"),
        shown(
            csv(
                """
                192.0.2.0/24 - VPS (vlan: 12 - vps),,,,,,,,
                ip address,ip state,description,hostname,mac,owner,device,port,note
                192.0.2.66,Used,VPS,vps66.qdc.example,,Jansen BV,,,
                ,,,,,,,,
                192.0.2.128/25 - empty,,,,,,,,
                ip address,ip state,description,hostname,mac,owner,device,port,note
                No hosts,,,,,,,,
                ,,,,,,,,
                198.51.100.0/24 - VPS 2,,,,,,,,
                ip address,ip state,description,hostname,mac,owner,device,port,note
                198.51.100.7,Used,VPS,vps7.qdc.example,,,,,
                ,,,,,,,,
                """)));
  }

  /** NetBox calls the people who look after an object its owner. */
  @Test
  void columnOfCustomersGoesBeforeOwners() {
    assertEquals(
        List.of("192.0.2.66/32 - Jansen BV", "192.0.2.67/32 - -"),
        shown(csv("IP Address,Owner,Tenant\n192.0.2.66/24,noc,Jansen BV\n192.0.2.67/24,noc,\n")));
  }

  @Test
  void ownerInAListOfOursIsAnyOtherColumn() {
    assertEquals(List.of("192.0.2.66/32 - -"), shown(csv("cidr,owner\n192.0.2.66,noc\n")));
  }

  /** A router's address stands there once for each machine that may have it. */
  @Test
  void addressOfSeveralMachines() {
    assertEquals(
        List.of("192.0.2.66/32 - Jansen BV"),
        shown(
            csv(
                """
                IP Address,VRF,Status,Role,Tenant,DNS name
                192.0.2.66/24,Global,Active,VRRP,Jansen BV,
                192.0.2.66/32,Global,Active,Anycast,Jansen BV,
                """)));
  }

  @Test
  void ownValiditiesInAFieldOfThePlan() {
    NetworkEntry entry =
        csv("IP Address,Tenant,cf_since,cf_until\n192.0.2.66/24,A,2026-01-15,2026-06-30\n").get(0);

    assertEquals(Optional.of("2026-01-15T00:00:00Z"), entry.since().map(Object::toString));
    assertEquals(Optional.of("2026-07-01T00:00:00Z"), entry.until().map(Object::toString));
  }

  @Test
  void mistakesInAnExport() {
    Folder there =
        new Folder(folder)
            .with(
                "ipam.csv",
                """
                Start address,End address,VRF
                192.0.2.68/24,192.0.2.66/24,
                192.0.2.1,,
                ,192.0.2.3/24,
                """);

    assertEquals(
        List.of(
            "ipam.csv:2:1: 192.0.2.68 - 192.0.2.66 ends before it begins; did you mean 192.0.2.66"
                + " - 192.0.2.68?",
            "ipam.csv:4:1: a network needs a cidr"),
        there.mistakes("include: [ipam.csv]\n"));
  }
}
