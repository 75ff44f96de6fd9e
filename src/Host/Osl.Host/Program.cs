using Osl.Host;
using Osl.Host.Database;

try
{
    await using var app = HostComposition.Compose(args).Build();
    var migration = app.Services.GetRequiredService<DatabaseMigration>();
    if (args is ["migrate", ..])
    {
        await migration.Migrate(CancellationToken.None);
        return 0;
    }

    await migration.Prepare(CancellationToken.None);
    await app.Map().RunAsync();
    return 0;
}
catch (SettingException wrong)
{
    await Console.Error.WriteLineAsync(wrong.Message);
    return 2;
}
