package nl.qdc.hoptrace.received.read;

import java.util.List;

/**
 * What servers write, with the places that the sending side fills: HELO, the PTR name, the ident
 * answer, the login, the envelope, names in its certificate and of its network. The server puts
 * {@code {peer}}.
 */
final class Templates {

  private static final String DATE = "; Tue, 3 Feb 2026 10:11:12 +0100";

  /** The places that a client fills. */
  static final List<String> PLACES =
      List.of("{helo}", "{ptr}", "{ident}", "{user}", "{from}", "{rcpt}", "{cn}", "{as}");

  /** One template for each way of writing. */
  static final List<String> ALL =
      List.of(
          // Postfix
          "from {helo} ({ptr} [{peer}]) by mx.rcpt.example (Postfix) with ESMTP id 4F1A2B3C4D for <{rcpt}>"
              + DATE,
          "from {helo} ({ptr} [{peer}]) (using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))"
              + " (Client CN \"{cn}\", Issuer \"{cn}\" (not verified)) (Authenticated sender: {user})"
              + " by mx.rcpt.example (Postfix) with ESMTPSA id 4F1A2B3C4D for <{rcpt}>"
              + DATE
              + " (envelope-from {from})",
          "from {helo} ({ptr}[{peer}]) by mx.rcpt.example (Postfix) with SMTP id 9029AFB732" + DATE,
          // Sendmail
          "from {helo} (IDENT:{ident}@{ptr} [{peer}] (may be forged)) (authenticated bits=128)"
              + " by mx.rcpt.example (8.17.1/8.17.1) with ESMTP id 3139BAab012345 for <{rcpt}>"
              + DATE
              + " (envelope-from {from})",
          "from {helo} ({ident}@[{peer}]) by mx.rcpt.example (8.11.6/8.11.6) with SMTP id h8BBsUJ18848"
              + DATE,
          // Courier
          "from {helo} ({ptr} [::ffff:{peer}]) (IDENT: {ident}, AUTH: LOGIN {user}, TLS: TLSv1.2,128bits,AES)"
              + " by mx.rcpt.example with esmtp"
              + DATE,
          "from {helo} (softdnserr [::ffff:{peer}]) by mx.rcpt.example with esmtp" + DATE,
          // Exim
          "from {ptr} ([{peer}]:53566 helo={helo} ident={ident}) by mx.rcpt.example with esmtps (TLS1.3) tls"
              + " TLS_AES_256_GCM_SHA384 (Exim 4.98) (envelope-from <{from}>)"
              + " id 1tezzz-00000001abc-2DEf for {rcpt}"
              + DATE,
          "from [{peer}] (port=53566 helo={helo} ident={ident}) by mx.rcpt.example with esmtp (Exim 4.98)"
              + " id 1tezzz-00000001abc-2DEf for {rcpt}"
              + DATE,
          "from {ptr} ({helo}) [{peer}] ({ident}) by mx.rcpt.example with esmtp (Exim 3.35 #1)"
              + " id 1CO5y7-0001vC-00"
              + DATE,
          // qmail and its patches
          "from {ptr} (HELO {helo}) ({ident}@{peer}) by mx.rcpt.example with SMTP"
              + "; 3 Feb 2026 10:11:12 -0000",
          "from {ptr} (HELO {helo}) ({ident}@[{peer}]) (envelope-sender <{from}>) by mx.rcpt.example"
              + " (qmail-ldap-1.03) with SMTP for <{rcpt}>; 3 Feb 2026 10:11:12 -0000",
          "from {ptr} (HELO {helo}) ({peer}) by mx.rcpt.example with TLS_AES_256_GCM_SHA384 encrypted SMTP"
              + "; 3 Feb 2026 10:11:12 -0000",
          "from {ptr} ({peer}) by mx.rcpt.example with SMTP; 3 Feb 2026 10:11:12 -0000",
          "(qmail 87263 messnum 771997 invoked from network[{peer}/{ptr}]); 3 Feb 2026 10:11:12 -0000",
          // Yahoo
          "from {peer} (EHLO {helo}) by 10.217.136.93 with SMTPs (version=TLS1_3 cipher=X)" + DATE,
          "from {ptr} (HELO {helo}) ({user}@{peer} with login) by smtp.mail.example with SMTP"
              + DATE,
          // Exchange and others of its shape
          "from {helo} ({peer}) by A1PR01MB0001.eurprd01.prod.outlook.com (2001:db8::25) with Microsoft"
              + " SMTP Server (version=TLS1_2, cipher=TLS_X) id 15.20.9000.10"
              + DATE,
          "from {helo} ([{peer}] RDNS failed) by mx.rcpt.example with Microsoft SMTPSVC(6.0.3790.0)"
              + DATE,
          "from {helo} - {peer} by mx.rcpt.example with Microsoft SMTPSVC(5.5.1774.114.11)" + DATE,
          "from {helo} ({peer}:23198) by mx.rcpt.example (192.0.2.1:25) with [XMail 1.20 ESMTP Server]"
              + " id <S72E> for <{rcpt}> from <{from}>"
              + DATE,
          "from {helo} ({peer}) by mx.rcpt.example id hpeoh40e97c7 for <{rcpt}>"
              + DATE
              + " (envelope-from <{from}>)",
          // Gmail
          "from {helo} ({ptr}. [{peer}]) by mx.google.com with ESMTPS id a13-2si7739242qtx.543 for <{rcpt}>"
              + " (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256)"
              + DATE,
          // CommuniGate
          "from [{peer}] (account {user} HELO {helo}) by mx.rcpt.example (CommuniGate Pro SMTP 6.3) with"
              + " ESMTPSA id 9830625 for {rcpt}"
              + DATE,
          "from [{peer}] (HELO {helo}) by mx.rcpt.example (CommuniGate Pro SMTP 6.3) with ESMTP id 98"
              + DATE,
          "from {helo} ([{peer}] verified) by mx.rcpt.example (CommuniGate Pro SMTP 6.3) with ESMTP id 98"
              + DATE,
          // address in brackets behind the name
          "from {helo} [{peer}] by mx.rcpt.example with ESMTP (SMTPD32-8.05) id A4CE7F2A0028"
              + DATE,
          "from {helo} [({peer})] by mx.rcpt.example (192.0.2.1) (MDaemon PRO v19.0.2) with ESMTP id md5"
              + DATE,
          "from {ptr} (EHLO {helo}) [{peer}] by mail.gmx.example (mp010) with SMTP" + DATE,
          "from {helo} from [{peer}] by mx.rcpt.example (/\\##/\\ Smail3.1.30.16 #30.56) with esmtp for"
              + " <{rcpt}> sender: <{from}> id <mO@mx.rcpt.example>"
              + DATE,
          // newer servers
          "from {helo} ({ptr} [{peer}]); by mx.rcpt.example (OpenSMTPD) with ESMTPS id 1e2a9eaa"
              + " (TLSv1.3:TLS_AES_256_GCM_SHA384:256:NO); for <{rcpt}>"
              + DATE,
          "from {helo} ({ptr} [{peer}] (AS64500 {as}, NL)) (using TLSv1.3 with cipher X) by"
              + " mx.rcpt.example (Stalwart SMTP) with ESMTPS id 41A2C80D73C"
              + DATE,
          "from {helo} ({ptr} [{peer}]) by mx.rcpt.example (Haraka/3.0.3) with ESMTP id 0A-1.1"
              + " envelope-from <{from}>"
              + DATE,
          "from [{peer}] ([{peer}:60724] helo={helo}) by mx.rcpt.example (envelope-from <{from}>)"
              + " (ecelerity 4.8.0 r(Core:4.8.0.0)) with ESMTPSA id 87/5A"
              + DATE,
          "from [{peer}] (using TLSv1.3 with cipher X (256 bits)) by server-12.bemta.example id 12/34-5"
              + DATE,
          "from {helo} ([{peer}]) by mx.rcpt.example (Lotus Domino Release 7.0.1) with ESMTP id 2012"
              + DATE,
          // mail programs on the web
          "from {peer} (SquirrelMail authenticated user {user}) by web.rcpt.example with HTTP"
              + DATE,
          "from {helo} ({ptr} [{peer}]) by web.rcpt.example (Horde Framework) with HTTP" + DATE,
          // rare ones
          "(from {helo} [{peer}]) by gw.rcpt.example (NAVGW 2.5.2.12) with SMTP id M2006 for <{rcpt}>"
              + DATE,
          "from {ptr}({peer}), claiming to be \"{helo}\" via SMTP by mx.rcpt.example, id smtpd1PBsZT"
              + DATE,
          "from {ptr}({peer}, HELO {helo}) by mx.rcpt.example via smap (V1.3) id xma002908" + DATE,
          "from {helo} (unverified [{peer}]) by mx.rcpt.example (Rockliffe SMTPRA 10.3.0) with SMTP id"
              + " <B0065361981@mx.rcpt.example>"
              + DATE,
          "from {helo} (Not Verified[{peer}]) by mx.rcpt.example with MailMarshal (v6,8) id <B53a>"
              + DATE,
          "(ofmipd {ident}@{peer}); 3 Feb 2026 10:11:12 -0000",
          "from {helo} ({ptr} [{peer}]) by mx.rcpt.example with ESMTP; Tue, 3 Feb 2026 10:11:12 +0100 id"
              + " 000000DB.43735815.00001E11",
          "from {ptr} ([{peer}]:3332 \"HELO {helo}\" ident: \"{ident}\" smtp-auth: <none>)"
              + " by mx.rcpt.example with SMTP id 1"
              + DATE,
          "from {peer} (proxying for {ident}) (SquirrelMail authenticated user {user}) by web.rcpt.example"
              + " with HTTP"
              + DATE,
          "from {helo} ({peer}) by mx.rcpt.example (9.0.019) (authenticated as {user}) id 1 for {rcpt}"
              + DATE,
          "from {helo} ([{peer}]) by mx.rcpt.example (envelope-from <{from}>) with ESMTP id 1"
              + DATE,
          // what tells no address
          "from {ident} (helo={helo}) by mx.rcpt.example with local-esmtp (Exim 4.98)"
              + " (envelope-from <{from}>) id 1tezzz-00000001abc-2DEf for {rcpt}"
              + DATE,
          "from {helo} ({ptr}) by list.rcpt.example (LSMTP for Windows NT v1.1b) with SMTP id <29@x>"
              + DATE);

  private Templates() {}
}
