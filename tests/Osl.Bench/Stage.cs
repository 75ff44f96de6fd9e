using Osl.Bench.Databases;
using Osl.Bench.Loading;
using Osl.Bench.Servers;
using Osl.Testing.Mail;

namespace Osl.Bench;

/// <summary>A loaded database, the product on it, and the mail server that it was told of.</summary>
internal sealed class Stage : IAsyncDisposable
{
    private readonly SmtpSink mail = new();

    public Stage(BenchDatabase database, Population population, string folder, BenchOptions options)
    {
        (Database, Population, Folder, Options) = (database, population, folder, options);
        Rows = new Rows(database);
    }

    public BenchDatabase Database { get; }

    public Population Population { get; }

    public string Folder { get; }

    public BenchOptions Options { get; }

    public Rows Rows { get; }

    public ServerProcess Product { get; private set; } = null!;

    public IReadOnlyList<string> Settings => ["--Mail:SmtpHost=127.0.0.1", $"--Mail:SmtpPort={mail.Port}", "--Mail:SmtpTls=false"];

    public int Mails => mail.Mails.Count;

    public async Task StartProduct() => Product = await Programs.LaunchProduct(Database, Folder, Settings).Ready();

    public void StopProduct()
    {
        Product?.Stop();
        Product = null!;
    }

    public async ValueTask DisposeAsync()
    {
        StopProduct();
        await mail.DisposeAsync();
    }
}
