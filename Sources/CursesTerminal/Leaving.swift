private import Glibc

extension CursesTerminal {
  /// Gives the terminal back: its screen, its settings and standard error. Does nothing the second
  /// time. What libraries wrote to standard error meanwhile is printed.
  package func leave() {
    guard original.isSetAside else { return }
    if questions.areOpen { awaitAnswers() }
    if !output.finish(waiting: 200) { output.abandon() }
    original.goBack()
  }

  /// Takes the terminal over again after ``leave()``, or repairs it after others used it, as is due
  /// after SIGCONT. The next frame is drawn whole.
  package func enter() {
    guard original.setAside() else { return }
    screen.forget()
    shown = nil
    isNew = true
    resize()
  }

  /// Gives the terminal back, stops the program as the terminal's suspend key does by default, and
  /// takes the terminal over again when the program goes on.
  ///
  /// SIGTSTP may be blocked; its disposition has to be the default one.
  package func suspend() {
    leave()
    var stop = sigset_t()
    var before = sigset_t()
    sigemptyset(&stop)
    sigaddset(&stop, SIGTSTP)
    // The signal and not SIGSTOP: where there is no shell to wake the program it is ignored.
    pthread_sigmask(SIG_UNBLOCK, &stop, &before)
    raise(SIGTSTP)
    pthread_sigmask(SIG_SETMASK, &before, nil)
    enter()
  }

  /// Gives the terminal back for good. May be called any number of times.
  package func end() { leave() }

  /// Answers that come after the end would be typed into the shell: a short wait for them.
  private func awaitAnswers() {
    for _ in 0..<4 where questions.areOpen && !input.isLost {
      for event in input.read(waiting: 25) { questions.note(event) }
    }
  }
}
