using Microsoft.Extensions.Configuration;
using Osl.Access.Application;
using Osl.BuildingBlocks.Modules;

namespace Osl.Access.Tests.Guards;

public sealed class AccessSettingsTests
{
    [Theory]
    [InlineData("AccessTokenMinutes", "0")]
    [InlineData("SessionCacheSeconds", "6")]
    [InlineData("PasswordIterations", "99999")]
    [InlineData("RefreshTokenDays", "many")]
    public void A_wrong_setting_stops_the_start_with_a_sentence(string name, string value)
        => Should.Throw<SettingException>(() => Read(name, value)).Message.ShouldContain("Access");

    [Fact]
    public void A_right_setting_is_taken() => Read("AccessTokenMinutes", "5").AccessTokenMinutes.ShouldBe(5);

    private static AccessSettings Read(string name, string value)
        => AccessSettings.Read(new ConfigurationBuilder().AddInMemoryCollection([new($"Access:{name}", value)]).Build());
}
