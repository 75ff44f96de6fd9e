namespace Osl.Host.Scheduling;

/// <summary>Section Scheduling: whether this host runs the jobs of the modules. Of several hosts at least one has to.</summary>
internal sealed class SchedulingOptions
{
    public const string Section = "Scheduling";

    public bool Enabled { get; set; } = true;

    /// <exception cref="SettingException">The setting is neither true nor false.</exception>
    public static SchedulingOptions From(IConfiguration configuration)
    {
        var enabled = configuration[$"{Section}:{nameof(Enabled)}"];
        return enabled is null ? new()
            : bool.TryParse(enabled, out var set) ? new() { Enabled = set }
            : throw new SettingException($"Scheduling:Enabled is \"{enabled}\"; set it to true or false.");
    }
}
