using System.Diagnostics;

namespace Osl.Host.Tests.Tour;

/// <summary>A wrong setting stops the start with a sentence that says how to mend it; no stack trace, no half-started host.</summary>
public sealed class WrongSettingTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("osl-setting-").FullName;

    [Theory]
    [InlineData("Development", "set it to Sqlite or PostgreSql", "--Database:Provider=Oracle")]
    [InlineData("Development", "has no Data Source", "--Database:ConnectionString=Cache=Shared")]
    [InlineData("Development", "cannot be read", "--Database:ConnectionString=Nonsense=1")]
    [InlineData("Development", "has no Host", "--Database:Provider=PostgreSql", "--Database:ConnectionString=Database=osl")]
    [InlineData("Development", "The database cannot be used", "--Database:Provider=PostgreSql", "--Database:ConnectionString=Host=127.0.0.1;Port=1;Database=osl")]
    [InlineData("Development", "set it to true or false", "--Scheduling:Enabled=maybe")]
    [InlineData("Development", "set it to true or false", "--Demo:Load=tak")]
    [InlineData("Development", "FrontEnds:Origins", "--FrontEnds:Origins:0=panel")]
    [InlineData("Development", "set it between 00:00:01 and 00:02:00", "--Server:RequestHeadersTimeout=01:00:00")]
    [InlineData("Development", "Times are written as", "--Server:KeepAliveTimeout=soon")]
    [InlineData("Development", "set it between 5 and 1000000", "--RateLimits:Requests=1")]
    [InlineData("Development", "There is no verb", "migrat")]
    [InlineData("Production", "There is no demo in Production", "--Demo:Load=true")]
    [InlineData("Production", "There is no demo in Production", "demo", "reset")]
    public async Task A_wrong_setting_ends_the_start_with_a_sentence(string environment, string sentence, params string[] arguments)
    {
        var (exit, said) = await Start(environment, arguments);
        exit.ShouldBe(2, said);
        said.ShouldContain(sentence);
        said.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task A_second_host_on_the_same_file_is_refused_with_a_sentence()
    {
        Directory.CreateDirectory(Path.Combine(folder, "data"));
        await using var first = new FileStream(Path.Combine(folder, "data", "osl.db.lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        var (exit, said) = await Start("Production", []);
        exit.ShouldBe(2, said);
        said.ShouldContain("Another host is running");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task<(int Exit, string Said)> Start(string environment, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Osl.Host.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        using var host = Process.Start(start)!;
        var output = host.StandardOutput.ReadToEndAsync();
        var errors = host.StandardError.ReadToEndAsync();
        await host.WaitForExitAsync();
        return (host.ExitCode, await output + await errors);
    }
}
