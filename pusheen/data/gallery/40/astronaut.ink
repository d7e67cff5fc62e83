         llllwwwwwwwwllll
      lllwwww        wwwwwll
    llwwwww             wwwwll
   llwwwllwww         wwwlwwwwll
  lwwwwllfflwwwwwwwwwwllfflwwwwll
 lwwwwwlf  fflllllllllf   llwwwwll
llwwwwlff    fsffsffs     fllwwwwl
llwwlff         ff          fllwwl
llwlf     llwwl    flwllf    fflwl
llllllf   lllllf   fllllf   lllllll
llllllf   fflffflllffflf    lllllll
llffff         flrlf         fffwl
lleeeelllllllffffffffflllllleeeeell
lleeeeeeeeeeeeeeeeeeeeeeeeeeeeeeell
lwwwwwwwweeeeeeeeeeeeeeeeewwwwwwwwl
lbbbb     wwlerreeyyeeww      bbblllll
llwww      wleereeeyeeww      wwwwwbbbll
  llwww   wwwwwwwwwwwwww   wwwwwbwwbbbbl
     llwwwwlllllllllllllwwwlllwwbwwbbbll
