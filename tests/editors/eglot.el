;;; Drives Emacs with eglot: opens a speech, waits for findings, applies a fix, reads the symbols.  Prints what it saw.  -*- lexical-binding: t -*-
;; OUTLINELINT_SERVER is the command of the server, words separated by line ends; SPEECH is the file; FIX is a part of the title of the fix.
(require 'package)
(package-initialize)
(require 'eglot)
(require 'flymake)
(require 'imenu)

(setq eglot-sync-connect 20 eglot-autoreconnect nil eglot-autoshutdown nil eglot-confirm-server-initiated-edits nil)
(set-language-environment "UTF-8")
(define-derived-mode speech-mode text-mode "Speech")
(add-to-list 'eglot-server-programs (cons 'speech-mode (split-string (getenv "OUTLINELINT_SERVER") "\n")))

(defun say (name value) (princ (format "%s: %s\n" name value)))

(defun wait-until (predicate)
  "Lets messages in until PREDICATE holds, for twenty seconds at most."
  (let ((deadline (+ (float-time) 20)))
    (while (and (not (funcall predicate)) (< (float-time) deadline))
      (flymake-start)
      (accept-process-output nil 0.05))))

(defun findings ()
  (mapconcat #'identity
             (sort (mapcar (lambda (found) (format "%d-%d %s" (flymake-diagnostic-beg found) (flymake-diagnostic-end found) (flymake-diagnostic-text found)))
                           (flymake-diagnostics))
                   #'string<)
             " | "))

(defun names (index)
  "The names in an imenu INDEX, parents first."
  (mapconcat (lambda (entry) (if (consp (cdr entry)) (concat (car entry) " " (names (cdr entry))) (car entry))) index " "))

(find-file (getenv "SPEECH"))
(speech-mode)
(apply #'eglot (eglot--guess-contact))
(wait-until #'flymake-diagnostics)
(say "findings" (findings))
(say "symbols" (names (funcall imenu-create-index-function)))

(let ((before (buffer-string))
      (shown (findings))
      (place (seq-find (lambda (found) (string-match-p (regexp-quote (getenv "RULE")) (flymake-diagnostic-text found))) (flymake-diagnostics)))
      (last-nonmenu-event ?\r))
  (when place (goto-char (flymake-diagnostic-beg place)))
  (cl-letf (((symbol-function 'completing-read)
             (lambda (_prompt choices &rest _)
               (let ((chosen (seq-find (lambda (choice) (string-match-p (regexp-quote (getenv "FIX")) (if (consp choice) (car choice) choice))) choices)))
                 (say "action" (if (consp chosen) (car chosen) chosen))
                 (if (consp chosen) (car chosen) chosen)))))
    (eglot-code-actions (point) (if place (flymake-diagnostic-end place) (point)) nil t))
  (wait-until (lambda () (not (string= before (buffer-string)))))
  (wait-until (lambda () (not (string= shown (findings))))))
(say "text" (replace-regexp-in-string "\n" "|" (buffer-substring-no-properties (point-min) (point-max))))
(say "findings after" (findings))
(set-buffer-modified-p nil)
(eglot-shutdown (eglot-current-server))
(say "stopped" "true")
