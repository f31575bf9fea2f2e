#!/usr/bin/perl
# The baseline of SpamAssassin: reads the Received lines of each file named on standard input and walks them as far
# as its trusted networks go. One process; no rules, no plugins, no DNS, no MIME parts.
#   apt-get install spamassassin
#   ls FILES | spamassassin_relays.pl --quiet --trusted "192.0.2.0/24" -
use strict;
use warnings;
use Getopt::Long;
use Mail::SpamAssassin;
use Mail::SpamAssassin::PerMsgStatus;

my ($trusted, $quiet) = ('', 0);
GetOptions('trusted=s' => \$trusted, 'quiet' => \$quiet) or die;
my $spamassassin = Mail::SpamAssassin->new({
    config_text => "use_bayes 0\nskip_rbl_checks 1\ndns_available no\nclear_trusted_networks\ntrusted_networks $trusted\n",
    rules_filename => '/dev/null', site_rules_filename => '/dev/null', userprefs_filename => '/dev/null',
    dont_copy_prefs => 1, local_tests_only => 1,
    DEF_RULES_DIR => '/nonexistent', LOCAL_RULES_DIR => '/nonexistent',
});
$spamassassin->init(0);

while (my $name = <STDIN>) {
    chomp $name;
    open my $file, '<:raw', $name or die "$name: $!\n";
    my $mail = $spamassassin->parse(do { local $/; <$file> }, 0);
    my $status = Mail::SpamAssassin::PerMsgStatus->new($spamassassin, $mail);
    $mail->{metadata}{is_dns_available} = 0;
    $mail->extract_message_metadata($status);
    print "$name ", join(' ', map { $_->{ip} } @{ $mail->{metadata}{relays_untrusted} }), "\n" unless $quiet;
    $status->finish;
    $mail->finish;
}
