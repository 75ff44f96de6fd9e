using Osl.Chaos.Databases;

namespace Osl.Chaos;

/// <summary>One way of breaking things, and what has to hold through it.</summary>
internal interface IExperiment
{
    /// <summary>As the quality plan numbers it: T1.</summary>
    string Name { get; }

    /// <summary>In a few words.</summary>
    string Does { get; }

    /// <summary>Whether it means anything on this database.</summary>
    bool AppliesTo(Database database);

    /// <summary>Whether it starts hosts on the stage's databases, of whose PostgreSQL server there is one; else it brings its own.</summary>
    bool IsOnStage { get; }

    /// <summary>Breaks, looks, and writes down what came of it. What it cannot try here it says by <see cref="Verdict.Skip"/>.</summary>
    Task Run(Trial trial, CancellationToken ct);
}
