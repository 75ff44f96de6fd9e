using Osl.Testing.Hosting;

namespace Osl.BuildingBlocks.Tests.Messaging;

/// <summary>Tests that each have a database of their own, of one kind.</summary>
public abstract class HallTests(Func<TestDatabase> database) : IAsyncLifetime
{
    private Hall? hall;

    private protected Hall Hall => hall!;

    public Task InitializeAsync()
    {
        hall = new Hall(database());
        return Task.CompletedTask;
    }

    public async Task DisposeAsync() => await Hall.DisposeAsync();
}
