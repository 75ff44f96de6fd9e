using Microsoft.Extensions.Options;
using Osl.BuildingBlocks.Modules;
using Osl.Host;
using Osl.Host.Database;
using Osl.Host.Demo;

try
{
    switch (args)
    {
        case ["migrate", ..]:
            await using (var migrating = HostComposition.Compose(args).Build())
            {
                await migrating.Services.GetRequiredService<DatabaseMigration>().Migrate(CancellationToken.None);
            }

            return 0;
        case ["demo", "load", ..]:
            await DemoLoader.Load(args, CancellationToken.None);
            return 0;
        case ["demo", "reset", ..]:
            await DemoLoader.Reset(args, CancellationToken.None);
            return 0;
    }

    var app = await HostComposition.Prepare(args);
    if (DemoLoader.IsAskedFor(app.Configuration) && await app.IsUntouched())
    {
        await app.DisposeAsync();
        await DemoLoader.Load(args, CancellationToken.None);
        app = await HostComposition.Prepare(args);
    }

    await using (app)
    {
        app.Map().AnnounceStart();
        await app.RunAsync();
    }

    return 0;
}
catch (SettingException wrong)
{
    await Console.Error.WriteLineAsync(wrong.Message);
    return 2;
}
catch (OptionsValidationException wrong)
{
    await Console.Error.WriteLineAsync(string.Join(Environment.NewLine, wrong.Failures));
    return 2;
}
