using System.Data.Common;
using Microsoft.AspNetCore.Connections;
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
        case ["backup", var file, ..] when !file.StartsWith('-'):
            Backup.Write(file, args[2..]);
            return 0;
        case ["catch-up", ..]:
            await RestoredDatabase.CatchUp(args[1..], CancellationToken.None);
            return 0;
        case ["demo", "load", ..]:
            await DemoLoader.Load(args, CancellationToken.None);
            return 0;
        case ["demo", "reset", ..]:
            await DemoLoader.Reset(args, CancellationToken.None);
            return 0;
        case [var verb, ..] when !verb.StartsWith('-') && !verb.Contains('='):
            throw new SettingException($"There is no verb \"{verb}\"; there are migrate, backup FILE, catch-up, demo load and demo reset, and none to run the host.");
    }

    var app = await HostComposition.Prepare(args);
    if (DemoLoader.IsAskedFor(app.Configuration, app.Environment) && await app.IsUntouched())
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
    return await Refuse(wrong.Message);
}
catch (OptionsValidationException wrong)
{
    return await Refuse(string.Join(Environment.NewLine, wrong.Failures));
}
catch (DbException away)
{
    return await Refuse($"The database cannot be used ({away.Message}); see that it runs and that Database:ConnectionString is right.");
}
catch (IOException taken) when (taken.InnerException is AddressInUseException)
{
    return await Refuse($"{taken.Message} Another program listens there; stop it, or set Urls to another address.");
}
catch (FormatException wrong) when (wrong.Message.Contains("url", StringComparison.OrdinalIgnoreCase))
{
    return await Refuse($"{wrong.Message} Set Urls to an address such as http://localhost:5080.");
}

static async Task<int> Refuse(string sentence)
{
    await Console.Error.WriteLineAsync(sentence);
    return 2;
}
