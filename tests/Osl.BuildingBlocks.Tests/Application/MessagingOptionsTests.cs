using Microsoft.Extensions.Configuration;
using Osl.BuildingBlocks.Messaging.Delivery;
using Osl.BuildingBlocks.Modules;

namespace Osl.BuildingBlocks.Tests.Application;

public sealed class MessagingOptionsTests
{
    [Fact]
    public void The_defaults_are_good()
    {
        var options = MessagingOptions.From(With());
        (options.Attempts, options.Retention).ShouldBe((10, TimeSpan.FromDays(7)));
    }

    [Theory]
    [InlineData("Parallel", "0")]
    [InlineData("Attempts", "0")]
    [InlineData("Lease", "00:00:00")]
    [InlineData("Lease", "soon")]
    [InlineData("Sweep", "01:00:00")]
    [InlineData("LongestRetry", "00:00:00.1")]
    [InlineData("Retention", "23:59:59")]
    public void A_wrong_setting_is_refused_in_a_sentence_that_names_it(string name, string value)
    {
        var refused = Should.Throw<SettingException>(() => MessagingOptions.From(With((name, value))));
        refused.Message.ShouldContain($"Messaging:{name}");
    }

    [Fact]
    public void What_is_done_is_kept_longer_than_the_longest_retry_schedule() =>
        Should.Throw<SettingException>(() => MessagingOptions.From(With(("Attempts", "100"), ("LongestRetry", "01:00:00"), ("Retention", "2.00:00:00"))));

    private static IConfiguration With(params (string Name, string Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create($"Messaging:{setting.Name}", (string?)setting.Value))).Build();
}
