using Osl.Access.Application.Accounts;

namespace Osl.Access.Tests.Guards;

public sealed class TotpTests
{
    /// <summary>The secret of RFC 6238's appendix B, "12345678901234567890".</summary>
    private const string Secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void ACC_33_codes_are_those_of_the_standard(long seconds, string code)
    {
        var at = DateTimeOffset.FromUnixTimeSeconds(seconds);

        Totp.CodeAt(Secret, at).ShouldBe(code);
        Totp.StepOf(Secret, code, at).ShouldBe(seconds / 30);
        Totp.StepOf(Secret, code, at.AddSeconds(30)).ShouldBe(seconds / 30);
        Totp.StepOf(Secret, code, at.AddSeconds(90)).ShouldBeNull();
        Totp.StepOf(Secret, "", at).ShouldBeNull();
    }

    [Fact]
    public void A_new_secret_is_160_bits_in_base_32() => Totp.NewSecret().ShouldMatch("^[A-Z2-7]{32}$");
}
