namespace Workforce.Training;

public sealed class TrainingModule;
